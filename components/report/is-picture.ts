/** Largest picture that is attached, in bytes: a sharp screen's whole page. */
const largestPicture = 20_000_000;

/** First bytes of PNG, JPEG and WebP (RIFF) files. */
const heads = ['89504e47', 'ffd8ff', '52494646'];

/** Whether a chosen file is a picture of a size that can be attached. */
export async function isPicture(file: File): Promise<boolean> {
  if (file.size > largestPicture) return false;
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const hex = [...head].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return heads.some((known) => hex.startsWith(known));
}

/**
 * Whether every pixel of a picture is the same: what a window that draws nothing gives, and no evidence of anything. A
 * picture that can't be decoded is plain as well.
 */
export async function isPlain(png: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (canvas === null) return false;
    canvas.drawImage(bitmap, 0, 0);
    const { buffer } = canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const pixels = new Uint32Array(buffer);
    return pixels.every((pixel) => pixel === pixels[0]);
  } catch {
    return true;
  }
}

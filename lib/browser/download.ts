/** Hands a file to the person, without the `downloads` permission: a click on a link that the browser saves. */
export function saveFile(name: string, mediaType: string, content: BlobPart | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The address that the add-in is told of the open file. */
export const documentUrl = (fileName: string) => new URL(encodeURIComponent(fileName), location.href).href;

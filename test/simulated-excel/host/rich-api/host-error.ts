/** An error that Excel answers an action with, under Microsoft's own code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = () =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const invalidArgument = () =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const accessDenied = () => new HostError('AccessDenied', "You can't perform the requested operation.", 403);
export const apiNotFound = (member: string) =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);

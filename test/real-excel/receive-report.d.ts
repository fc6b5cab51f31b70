import type { IncomingMessage, ServerResponse } from 'node:http';

type Take = (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void>;

export function receiveReport(folder: string, say?: (what: string) => void): Take;

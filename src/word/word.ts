/** All that makes Word documents, as one part that is loaded when it is first needed. */
export { inTemplate } from './template';
export { wordDocument } from './word-document';

import ts from 'typescript';

/** A member of Excel's API and the requirement set that it came with, as Microsoft's declarations tell. */
export interface ApiMember {
  /** Example: `Range.getMergedAreasOrNullObject`. */
  readonly name: string;
  /** The minor version of ExcelApi 1, or `null` for a member that no numbered set has, as those in preview. */
  readonly set: number | null;
  /** True if it came later than the class, interface or list that it is a member of. */
  readonly isLater: boolean;
}

const API_SET = /\[Api set: ([^\]]+)\]/;
const NUMBERED = /\bExcelApi 1\.(\d+)/g;

function setIn(declaration: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return API_SET.exec(comments.map((comment) => comment.getText()).join('\n'))?.[1] ?? null;
}

function ownerOf(declaration: ts.Declaration): ts.Declaration | null {
  const { parent } = declaration;
  const isOwner = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return isOwner ? parent : null;
}

function nameOf(declaration: ts.Declaration | null): string[] {
  const name = declaration === null ? undefined : ts.getNameOfDeclaration(declaration);
  return name === undefined ? [] : [name.getText()];
}

/** `1.1 for reading visibility; ExcelApi 1.2 for setting it` is taken for the higher, to be on the safe side. */
function numberIn(set: string): number | null {
  const numbers = [...set.matchAll(NUMBERED)].map(([, minor]) => Number(minor));
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** The member that is declared here; a member without a set of its own has that of what it is a member of. */
export function apiMember(declaration: ts.Declaration): ApiMember[] {
  const owner = ownerOf(declaration);
  const ownerSet = owner === null ? null : setIn(owner);
  const set = setIn(declaration) ?? ownerSet;
  const name = [...nameOf(owner), ...nameOf(declaration)].join('.');
  if (set === null) return [];
  return [{ name, set: numberIn(set), isLater: owner !== null && numberIn(set) !== numberIn(ownerSet ?? set) }];
}

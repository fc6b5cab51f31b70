import ts from 'typescript';
import type { ApiMember } from './api-set';
import { apiMember } from './api-set';
import { namedSymbols } from './named-symbols';

const DECLARATIONS = /[\\/]@types[\\/]office-js[\\/]/;

function nodesIn(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesIn(child)));
  return nodes;
}

/** The members of Excel's API that a source file uses, each once, with the requirement sets that they need. */
export function usedMembers(program: ts.Program, file: string): ApiMember[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (source === undefined) throw new Error(`${file} is not in the program`);
  const declarations = nodesIn(source)
    .flatMap((node) => namedSymbols(checker, node))
    .flatMap((symbol) => symbol?.declarations ?? [])
    .filter((declaration) => DECLARATIONS.test(declaration.getSourceFile().fileName));
  const members = declarations.flatMap(apiMember).map((member) => [`${member.name} ${member.set}`, member] as const);
  return [...new Map(members).values()];
}

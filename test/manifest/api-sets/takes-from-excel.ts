import ts from 'typescript';

function isTaken(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'Excel') return false;
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isQualifiedName(parent) && parent.left === node)
  );
}

/** True if a source text uses something out of Excel's API: `Excel.run`, but not `createExcelWorkbook(Excel)`. */
export function takesFromExcel(text: string): boolean {
  const anyTaken = (node: ts.Node): boolean => isTaken(node) || (ts.forEachChild(node, anyTaken) ?? false);
  return anyTaken(ts.createSourceFile('source.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
}

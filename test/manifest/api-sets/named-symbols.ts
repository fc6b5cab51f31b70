import ts from 'typescript';

type Symbols = readonly (ts.Symbol | undefined)[];

function property(type: ts.Type | undefined, name: string): ts.Symbol | undefined {
  return type?.getNonNullableType().getProperty(name);
}

/** `{ rowIndex }` taken out of a range. */
function destructured(checker: ts.TypeChecker, node: ts.BindingElement): Symbols {
  const name = (node.propertyName ?? node.name).getText();
  return ts.isObjectBindingPattern(node.parent) ? [property(checker.getTypeAtLocation(node.parent), name)] : [];
}

/** `{ rowHidden: true }` given to a method. */
function given(checker: ts.TypeChecker, node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): Symbols {
  return [property(checker.getContextualType(node.parent), node.name.getText())];
}

/** Each step of `items/name` as `load` takes it; the items of a collection are those of its array. */
function loaded(checker: ts.TypeChecker, receiver: ts.Expression, path: string): Symbols {
  let type: ts.Type | undefined = checker.getTypeAtLocation(receiver);
  return path.split('/').map((name) => {
    const symbol = property(type, name.trim());
    const next: ts.Type | undefined = symbol === undefined ? undefined : checker.getTypeOfSymbol(symbol);
    type = next?.getNumberIndexType() ?? next;
    return symbol;
  });
}

/** `'Formats'` where `Excel.ClearApplyTo.formats` could be, in this signature of a method or another. */
function enumMembers(checker: ts.TypeChecker, node: ts.StringLiteral): Symbols {
  const { parent } = node;
  const expected = [checker.getContextualType(node)];
  if (ts.isCallExpression(parent)) {
    const at = parent.arguments.indexOf(node);
    for (const signature of checker.getTypeAtLocation(parent.expression).getCallSignatures()) {
      const parameter = signature.getParameters()[at];
      if (parameter !== undefined) expected.push(checker.getTypeOfSymbol(parameter));
    }
  }
  const single = expected.flatMap((type) => (type?.isUnion() ? type.types : (type ?? [])));
  return single
    .filter(
      (type) => type.isStringLiteral() && type.value === node.text && (type.flags & ts.TypeFlags.EnumLiteral) !== 0,
    )
    .map((type) => type.symbol);
}

/** What `load` is called on, if the text is given to it. */
function loadedFrom({ parent }: ts.StringLiteral): ts.Expression | null {
  const callee = ts.isCallExpression(parent) ? parent.expression : parent;
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'load' ? callee.expression : null;
}

function textSymbols(checker: ts.TypeChecker, node: ts.StringLiteral): Symbols {
  const receiver = loadedFrom(node);
  if (receiver === null) return enumMembers(checker, node);
  return node.text.split(',').flatMap((path) => loaded(checker, receiver, path));
}

/** What a node names, wherever TypeScript tells it: an identifier, a destructured or given property, a text. */
export function namedSymbols(checker: ts.TypeChecker, node: ts.Node): Symbols {
  if (ts.isIdentifier(node)) return [checker.getSymbolAtLocation(node)];
  if (ts.isBindingElement(node)) return destructured(checker, node);
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) return given(checker, node);
  return ts.isStringLiteral(node) ? textSymbols(checker, node) : [];
}

import ts from "typescript";

/**
 * Marks as optional every field of an interface whose value may be undefined: in JSON such a field is left out, and the
 * generator looks at the question mark alone.
 */
export function markOptional(program: ts.Program): void {
  const checker = program.getTypeChecker();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && mayBeUndefined(checker.getTypeAtLocation(node))) {
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol) symbol.flags |= ts.SymbolFlags.Optional;
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
}

function mayBeUndefined(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(mayBeUndefined) : (type.flags & ts.TypeFlags.Undefined) !== 0;
}

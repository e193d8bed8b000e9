// @ts-check
/** Puts the doc comments of the library's interfaces into JSON Schemas, for editors to show. */
import ts from 'typescript'

/** @typedef {Record<string, any>} Schema */

/**
 * Describes the members of JSON Schemas as their interfaces do.
 *
 * @param {string} file - the module that exports the functions which read such data
 * @param {readonly (readonly [Schema, string])[]} schemas - each with the name of the function that answers such data
 */
export function describeMembers(file, schemas) {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2019,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${file} is no module`)
  const exported = checker.getExportsOfModule(module)

  /** @param {string} name */
  const typeReadBy = (name) => {
    const symbol = exported.find((one) => one.name === name)
    if (symbol === undefined) throw new Error(`${file} exports no ${name}`)
    const read = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const [signature] = checker.getSignaturesOfType(checker.getTypeOfSymbol(read), ts.SignatureKind.Call)
    if (signature === undefined) throw new Error(`${name} is no function`)
    return checker.getReturnTypeOfSignature(signature)
  }

  /**
   * @param {Schema} schema
   * @param {ts.Type} type
   * @param {Schema} root
   */
  const walk = (schema, type, root) => {
    for (const branch of schema.anyOf ?? schema.oneOf ?? []) walk(branch, type, root)
    if (schema.$ref !== undefined) walkShared(schema.$ref, type, root)
    if (schema.type === 'array') {
      const item = checker.getIndexTypeOfType(arrayIn(type), ts.IndexKind.Number)
      if (item !== undefined) walk(schema.items, item, root)
    }
    if (typeof schema.additionalProperties === 'object') {
      const part = partsOf(type)
        .map((one) => checker.getIndexTypeOfType(one, ts.IndexKind.String))
        .find(Boolean)
      if (part !== undefined) walk(schema.additionalProperties, part, root)
    }
    for (const [name, member] of Object.entries(schema.properties ?? {})) describe(member, name, type, root)
  }

  /** Shared parts are described once. @type {Set<Schema>} */
  const seen = new Set()

  /**
   * @param {string} ref
   * @param {ts.Type} type
   * @param {Schema} root
   */
  const walkShared = (ref, type, root) => {
    const shared = root.$defs[ref.replace('#/$defs/', '')]
    if (seen.has(shared)) return
    seen.add(shared)
    walk(shared, type, root)
  }

  /** @param {ts.Type} type @returns {readonly ts.Type[]} */
  const partsOf = (type) => (type.isUnion() ? type.types.flatMap(partsOf) : [type])

  /** @param {ts.Type} type */
  const arrayIn = (type) => partsOf(type).find((one) => checker.isArrayLikeType(one)) ?? type

  /**
   * @param {Schema} member
   * @param {string} name
   * @param {ts.Type} type
   * @param {Schema} root
   */
  const describe = (member, name, type, root) => {
    const symbol = partsOf(type)
      .map((part) => checker.getPropertyOfType(part, name))
      .find(Boolean)
    if (symbol === undefined || source === undefined) return
    const text = plainText(symbol.getDocumentationComment(checker))
    const byDefault = symbol.getJsDocTags(checker).find((tag) => tag.name === 'defaultValue')
    const words = [text, byDefault && `Default: ${plainText(byDefault.text ?? [])}`].filter(Boolean).join('\n\n')
    if (words !== '') member.description = words
    walk(member, checker.getTypeOfSymbolAtLocation(symbol, source), root)
  }

  for (const [schema, name] of schemas) walk(schema, typeReadBy(name), schema)
}

/** A doc comment without its marks: links as the names they lead to, code as text. @param {readonly ts.SymbolDisplayPart[]} parts */
function plainText(parts) {
  return ts
    .displayPartsToString([...parts])
    .replaceAll(/\{@link ([^}|]+)(?:\|[^}]*)?\}/g, '$1')
    .replaceAll('`', '')
    .trim()
}

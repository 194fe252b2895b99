/**
 * Zod writes named schemas into `$defs` beside each use. In one OpenAPI document they belong under
 * components/schemas, once, where `$ref` finds them.
 */
type Json = Readonly<Record<string, unknown>>;

export function shareSchemas<T extends { components: { schemas: object } }>(document: T): T {
  const shared: Record<string, unknown> = {};
  const moved = move(document, shared);
  if (!isDocument<T>(moved)) throw new Error('An OpenAPI document has components');
  return {
    ...moved,
    components: { ...moved.components, schemas: { ...shared, ...moved.components.schemas } },
  };
}

function move(value: unknown, shared: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => move(item, shared));
  if (!isObject(value)) return value;
  const { $defs, ...rest } = value;
  if (isObject($defs)) {
    for (const [name, schema] of Object.entries($defs)) shared[name] ??= move(schema, shared);
  }
  return Object.fromEntries(
    Object.entries(rest)
      // Zod repeats a schema's name inside it, which JSON Schema would take for an address.
      .filter(([key, inner]) => !(key === 'id' && typeof inner === 'string' && isSchema(rest)))
      .map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace('#/$defs/', '#/components/schemas/')
          : move(inner, shared),
      ]),
  );
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSchema = (value: Json): boolean => 'type' in value || 'anyOf' in value || 'allOf' in value;

const isDocument = <T>(value: unknown): value is T => isObject(value) && isObject(value.components);

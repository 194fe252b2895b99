/** XML written from data, so that every name and text is escaped in one place. */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

export const element = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Markup | string)[] = [],
): Markup => ({ tag, attributes, children });

export const render = (root: Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;

function written({ tag, attributes, children }: Markup, indent: string): string {
  const opening = [
    tag,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`),
  ].join(' ');
  if (children.length === 0) return `${indent}<${opening}/>`;
  const [only] = children;
  if (typeof only === 'string' && children.length === 1)
    return `${indent}<${opening}>${escaped(only)}</${tag}>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${escaped(child)}` : written(child, `${indent}  `),
  );
  return `${indent}<${opening}>\n${inside.join('\n')}\n${indent}</${tag}>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

import { useLocale, useTranslations } from 'next-intl';
import { ClauseLinks } from '@/components/processes/clause-links';
import { clockWords } from '@/components/processes/node-words';
import { Table } from '@/components/ui/table';
import type { Diagram, DiagramNode } from '@/services/regulations/diagram/model';
import { ACTOR_NAMES } from '@/services/regulations/language/actors';

/** Everything that the drawing shows, in words: who, what, how long, what follows, by which clause. */
export function ProcessTable({ diagram, caption }: { diagram: Diagram; caption: string }) {
  const locale = useLocale();
  const t = useTranslations('processes');
  const services = useTranslations('services');
  const numbers = new Map(diagram.nodes.map(({ id }, index) => [id, index + 1]));
  const name = (node: DiagramNode): string => node.title[locale] || t('decision');
  const target = (id: string): string => {
    const node = diagram.nodes.find((one) => one.id === id);
    return node ? `${numbers.get(id)}. ${name(node)}` : id;
  };
  return (
    <Table
      caption={caption}
      stack
      columns={[
        { key: 'what', header: t('what'), heads: true },
        { key: 'who', header: t('who') },
        { key: 'time', header: t('time') },
        { key: 'next', header: t('next') },
        { key: 'clauses', header: t('clauses') },
      ]}
      rows={diagram.nodes.map((node) => {
        const ways = diagram.edges.filter(({ from }) => from === node.id);
        return {
          key: node.id,
          cells: {
            what: (
              <>
                {numbers.get(node.id)}. {name(node)}
                <span className="block font-normal text-ink-soft">{t(`kind.${node.end ?? node.kind}`)}</span>
              </>
            ),
            who: ACTOR_NAMES[node.lane][locale],
            time: (
              <>
                {clockWords(node.clock, (key, values) => services(key, values)) || t('none')}
                {node.automatic?.map((when) => (
                  <span key={when.en} className="block">
                    {t('automatic', { when: when[locale] })}
                  </span>
                ))}
              </>
            ),
            next:
              ways.length === 0 ? (
                t('ends')
              ) : (
                <ul className="list-none p-0">
                  {ways.map(({ id, to, label, clauses }) => (
                    <li key={id}>
                      {label ? `${label[locale]} → ` : '→ '}
                      {target(to)}
                      {clauses.length > 0 ? (
                        <>
                          {' ('}
                          <ClauseLinks clauses={clauses} />)
                        </>
                      ) : null}
                    </li>
                  ))}
                </ul>
              ),
            clauses: node.clauses.length === 0 ? t('none') : <ClauseLinks clauses={node.clauses} />,
          },
        };
      })}
    />
  );
}

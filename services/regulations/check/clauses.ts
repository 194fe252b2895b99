import type { Clause, Reading } from '../language/regulation';
import { type Problem, problem } from './problem';

/** What is common to a regulation and an act: clauses, readings, and facts that rest on them. */
export interface Accounted {
  clauses: Readonly<Record<string, Clause>>;
  readings: Readonly<Record<string, Reading<string>>>;
}

interface Grounded {
  kind: string;
  name: string;
  cites: readonly string[];
  reading?: string;
}

export function checkClauses({ clauses, readings }: Accounted, facts: readonly Grounded[]): Problem[] {
  const known = (key: string) => Object.hasOwn(clauses, key);
  const cited = new Set(facts.flatMap(({ cites }) => cites));
  const used = new Set(facts.flatMap(({ reading }) => reading ?? []));
  const problems: Problem[] = [];

  for (const { kind, name, cites, reading } of facts) {
    const at = `${kind} ${name}`;
    if (cites.length === 0 && !reading) problems.push(problem('fact-without-ground', at));
    for (const key of cites) {
      if (!known(key)) problems.push(problem('fact-cites-unknown-clause', `${at}: ${key}`));
      else if (clauses[key]?.disposition === 'informative')
        problems.push(problem('clause-cited-but-not-encoded', `${at}: ${key}`));
    }
    if (reading && !Object.hasOwn(readings, reading))
      problems.push(problem('fact-rests-on-unknown-reading', `${at}: ${reading}`));
  }

  for (const [key, clause] of Object.entries(clauses)) {
    if (clause.disposition === 'encoded' && !cited.has(key))
      problems.push(problem('clause-encoded-but-never-cited', key));
    if (clause.disposition !== 'read') continue;
    const reading = Object.hasOwn(readings, clause.reading) ? readings[clause.reading] : undefined;
    if (!reading) problems.push(problem('clause-read-without-reading', key));
    else if (!reading.clauses.includes(key))
      problems.push(problem('reading-does-not-name-its-clause', `${clause.reading}: ${key}`));
  }

  for (const [name, reading] of Object.entries(readings)) {
    for (const key of reading.clauses) {
      if (!known(key)) problems.push(problem('reading-names-unknown-clause', `${name}: ${key}`));
    }
    if (!used.has(name) && reading.clauses.length === 0) problems.push(problem('reading-never-used', name));
  }
  return problems;
}

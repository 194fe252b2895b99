import { expect, it } from 'vitest';
import { makeCircuit } from './circuit';

function circuitAt() {
  let now = 0;
  const circuit = makeCircuit({ clock: () => new Date(now), failures: 2, restMs: 1000 });
  return {
    circuit,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

it('asks until several calls in a row have failed, then leaves the other side in peace', () => {
  const { circuit } = circuitAt();
  circuit.failed();
  expect(circuit.allows()).toBe(true);
  circuit.failed();
  expect(circuit.allows()).toBe(false);
});

it('after the rest one call tries for all, and its success opens the way again', () => {
  const { circuit, pass } = circuitAt();
  circuit.failed();
  circuit.failed();
  pass(1000);
  expect([circuit.allows(), circuit.allows()]).toEqual([true, false]);
  circuit.succeeded();
  expect([circuit.allows(), circuit.allows()]).toEqual([true, true]);
});

it('a success between failures counts as a new beginning', () => {
  const { circuit } = circuitAt();
  circuit.failed();
  circuit.succeeded();
  circuit.failed();
  expect(circuit.allows()).toBe(true);
});

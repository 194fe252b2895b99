/** What was measured, against what was promised. */
import os from 'node:os';

export interface Line {
  what: string;
  measured: string;
  target: string;
  ok: boolean;
}

export class Results {
  readonly lines: Line[] = [];

  add(what: string, measured: string, target = '—', ok = true): void {
    this.lines.push({ what, measured, target, ok });
    console.log(`${ok ? '✓' : '✗'} ${what}: ${measured}${target === '—' ? '' : ` (target ${target})`}`);
  }

  get missed(): number {
    return this.lines.filter(({ ok }) => !ok).length;
  }

  /** Markdown, so that it can stand in the README as it is. */
  print(data: string): void {
    const [processor] = os.cpus();
    const rows = [
      ['', 'measured', 'target', ''],
      ['---', '---', '---', '---'],
      ...this.lines.map(({ what, measured, target, ok }) => [what, measured, target, ok ? 'kept' : 'MISSED']),
    ];
    const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
    const padded = (text: string, at: number) =>
      text === '---' ? '-'.repeat(widths[at] ?? 3) : text + ' '.repeat((widths[at] ?? 0) - [...text].length);
    console.log(
      [
        '',
        `Machine: ${os.availableParallelism()} × ${processor?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load average at the end ${os.loadavg()[0]?.toFixed(1)}`,
        `Data: ${data}`,
        '',
        ...rows.map((row) => `| ${row.map(padded).join(' | ')} |`),
        '',
      ].join('\n'),
    );
  }
}

import type { CallCount } from '../../engine/protocol';

/** Counts the service calls of one execution. */
export class Meter {
  private readonly count = { reads: 0, writes: 0, flushes: 0, cells: 0, others: 0 };

  read(cells = 0): void {
    this.count.reads += 1;
    this.count.cells += cells;
  }

  write(cells = 0): void {
    this.count.writes += 1;
    this.count.cells += cells;
  }

  flush(): void {
    this.count.flushes += 1;
  }

  other(): void {
    this.count.others += 1;
  }

  total(): CallCount {
    return { ...this.count };
  }
}

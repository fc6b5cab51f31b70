/** What waits to be looked at, the lowest rank first: a binary heap. */
export class CheapestFirst<Item extends { readonly rank: number }> {
  private readonly heap: Item[] = [];

  add(item: Item): void {
    this.heap.push(item);
    let at = this.heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  take(): Item | null {
    const [first = null] = this.heap;
    const last = this.heap.pop();
    if (last === undefined || this.heap.length === 0) return first;
    this.heap[0] = last;
    this.sink();
    return first;
  }

  private sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.isBefore(right, left) ? right : left;
      if (!this.isBefore(child, at)) return;
      this.swap(at, child);
      at = child;
    }
  }

  private isBefore(left: number, right: number): boolean {
    const [one, other] = [this.heap[left], this.heap[right]];
    if (one === undefined || other === undefined) return other === undefined && one !== undefined;
    return one.rank < other.rank;
  }

  private swap(left: number, right: number): void {
    const [one, other] = [this.heap[left], this.heap[right]];
    if (one !== undefined && other !== undefined) [this.heap[left], this.heap[right]] = [other, one];
  }
}

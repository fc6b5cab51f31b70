/** A small edit of the manifest, and a part of each problem that it must give: these and no others. */
export interface Break {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly problems: readonly string[];
}

import type { Members } from '../rich-api/host-object';
import { HostObject } from '../rich-api/host-object';

/** How a chart or one of its parts looks: what was set, by the names that the API has. */
export type Look = Record<string, unknown>;

/** An object of the API whose properties are set, and nothing more: what it looks like is not worked out. */
class LookObject extends HostObject {
  constructor(
    readonly typeName: string,
    readonly members: Members,
    look: Look,
  ) {
    super();
    for (const name of Object.keys(members)) {
      Object.defineProperty(this, name, {
        get: () => look[name],
        set: (value: unknown) => {
          look[name] = value;
        },
      });
    }
  }
}

/** Such an object as a class of its own: the members of a class are looked up once. */
function lookObject(...given: ConstructorParameters<typeof LookObject>): HostObject {
  return new (class extends LookObject {})(...given);
}

/** The part of a look with a name of its own, made when it is asked for. */
function part(look: Look, name: string): Look {
  const found = (look[name] ?? {}) as Look;
  look[name] = found;
  return found;
}

/** The text of a chart's part. */
class TextFormat extends HostObject {
  readonly typeName = 'ChartFormat';
  readonly members: Members = { Font: '1.1', Fill: '1.1' };
  constructor(private readonly look: Look) {
    super();
  }
  get Fill(): HostObject {
    return new Fill(this.look);
  }
  get Font(): HostObject {
    return lookObject('ChartFont', { Color: '1.1', Bold: '1.1', Size: '1.1' }, part(this.look, 'Font'));
  }
}

/** A part with properties and a text. */
class TextPart extends LookObject {
  constructor(
    typeName: string,
    members: Members,
    private readonly own: Look,
  ) {
    super(typeName, members, own);
    Object.assign(this.members, { Format: '1.1' });
  }
  get Format(): HostObject {
    return new TextFormat(this.own);
  }
}

/** An axis of a chart. */
class Axis extends TextPart {
  constructor(private readonly axis: Look) {
    super('ChartAxis', { Visible: '1.7', TickLabelPosition: '1.7', ReversePlotOrder: '1.7' }, axis);
    Object.assign(this.members, { MajorGridlines: '1.1' });
  }
  get MajorGridlines(): HostObject {
    return lookObject('ChartGridlines', { Visible: '1.1' }, part(this.axis, 'MajorGridlines'));
  }
}

/** The axes of a chart. */
export class ChartAxes extends HostObject {
  readonly typeName = 'ChartAxes';
  readonly members: Members = { CategoryAxis: '1.1', ValueAxis: '1.1' };
  constructor(private readonly look: Look) {
    super();
  }
  get CategoryAxis(): HostObject {
    return new Axis(part(this.look, 'CategoryAxis'));
  }
  get ValueAxis(): HostObject {
    return new Axis(part(this.look, 'ValueAxis'));
  }
}

/** The fill of a series. */
class Fill extends HostObject {
  readonly typeName = 'ChartFill';
  readonly members: Members = { SetSolidColor: '1.1', Clear: '1.1' };
  constructor(private readonly look: Look) {
    super();
  }
  SetSolidColor(color: string): void {
    this.look.Fill = color;
  }
  Clear(): void {
    this.look.Fill = null;
  }
}

/** The fill and line of a series. */
export class SeriesFormat extends HostObject {
  readonly typeName = 'ChartSeriesFormat';
  readonly members: Members = { Fill: '1.1', Line: '1.1' };
  constructor(private readonly look: Look) {
    super();
  }
  get Fill(): HostObject {
    return new Fill(this.look);
  }
  get Line(): HostObject {
    const members = { Color: '1.1', LineStyle: '1.7', Weight: '1.7' };
    return lookObject('ChartLineFormat', members, part(this.look, 'Line'));
  }
}

/** The values that are written on a series. */
export function dataLabels(look: Look): HostObject {
  const members = { ShowValue: '1.1', Position: '1.1', NumberFormat: '1.8' };
  return new TextPart('ChartDataLabels', members, part(look, 'DataLabels'));
}

/** What the series are called. */
export function legend(look: Look): HostObject {
  return lookObject('ChartLegend', { Visible: '1.1', Position: '1.1' }, part(look, 'Legend'));
}

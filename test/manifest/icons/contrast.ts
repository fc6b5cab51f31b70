type Colour = readonly [red: number, green: number, blue: number];

const WEIGHTS = [0.2126, 0.7152, 0.0722];

function luminance(colour: Colour): number {
  const linear = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return linear.reduce((sum, channel, index) => sum + channel * (WEIGHTS[index] ?? 0), 0);
}

/** How much two colours differ, as WCAG counts it, 1 to 21. Example: black on white is 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

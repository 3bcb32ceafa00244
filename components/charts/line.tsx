import { useId } from "react";

/** A point without a value is a gap in the line; `words` are written at it, its number where there are none. */
type Point = { label: string; value: number | null; words?: string };

type Props = {
  label: string;
  /** What the line shows, in a sentence for those who do not see it. */
  description?: string;
  points: Point[];
  /** The value at the top, with a hairline; without one the highest is. */
  most?: number;
  /** A second line, dashed and without numbers, point by point. */
  beside?: (number | null)[];
};

const [width, height] = [480, 190];
const [left, right, top, bottom] = [22, 22, 24, 26];

type Place = { x: number; y: number };

/** The stretches of a line between its gaps. */
function stretches(places: (Place | null)[]): Place[][] {
  const found: Place[][] = [[]];
  for (const place of places) {
    if (place) found.at(-1)?.push(place);
    else found.push([]);
  }
  return found.filter((stretch) => stretch.length > 0);
}

const pathOf = (stretch: Place[]) => stretch.map(({ x, y }) => `${x},${y}`).join(" ");

/** A line over time, drawn on the server; every point says its own number. The table beside it holds the same. */
export function Line({ label, description, points, most, beside = [] }: Props) {
  const id = useId();
  const highest = most ?? Math.max(1, ...points.map(({ value }) => value ?? 0));
  const step = (width - left - right) / Math.max(1, points.length - 1);
  const x = (index: number) => (points.length === 1 ? width / 2 : left + index * step);
  const y = (value: number) => top + (1 - value / highest) * (height - top - bottom);
  const placed = (values: (number | null)[]) =>
    values.map((value, index) => (value === null ? null : { x: x(index), y: y(value) }));
  const others = placed(beside);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={description && `${id}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      className="w-full max-w-[34rem] fill-ink text-[12px]"
    >
      <title id={`${id}-title`}>{label}</title>
      {description && <desc id={`${id}-desc`}>{description}</desc>}
      {most !== undefined && <line x1={0} x2={width} y1={top} y2={top} className="stroke-hairline" />}
      <line x1={0} x2={width} y1={height - bottom} y2={height - bottom} className="stroke-strong-line" />
      {stretches(others).map((stretch) => (
        <polyline
          key={stretch[0]?.x}
          points={pathOf(stretch)}
          className="fill-none stroke-[1.5] stroke-muted"
          strokeDasharray="4 4"
        />
      ))}
      {others.map(
        (place) =>
          place && <rect key={place.x} x={place.x - 2} y={place.y - 2} width={4} height={4} className="fill-muted" />,
      )}
      {stretches(placed(points.map(({ value }) => value))).map((stretch) => (
        <polyline key={stretch[0]?.x} points={pathOf(stretch)} className="fill-none stroke-2 stroke-calm" />
      ))}
      {points.map(({ label: name, value, words }, index) => (
        <g key={name}>
          {value !== null && (
            <>
              <circle cx={x(index)} cy={y(value)} r={3.5} className="fill-calm" />
              <text
                x={x(index)}
                y={y(value) - 9}
                textAnchor="middle"
                className="stroke-[3] stroke-paper tabular-nums [paint-order:stroke]"
              >
                {words ?? value}
              </text>
            </>
          )}
          <text x={x(index)} y={height - 8} textAnchor="middle" className="fill-muted tabular-nums">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

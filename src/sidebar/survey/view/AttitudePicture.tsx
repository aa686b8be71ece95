import { attitudes, type Attitudes } from '../state/attitudes';

const gap = 22;
const middle = 10;
const x = (place: number): number => middle + place * gap;

/** The scale as five points: a ring before, a dot after, and the way between. The words stand beside it. */
export const AttitudePicture = ({ before, after }: Attitudes) => {
  if (before === undefined && after === undefined) return null;
  return (
    <svg class="attitudes" width={x(attitudes.length - 1) + middle} height={middle * 2} aria-hidden="true">
      {attitudes.map((name, place) => <circle key={name} class="point" cx={x(place)} cy={middle} r="2" />)}
      {before !== undefined && after !== undefined && before !== after && <line x1={x(before)} y1={middle} x2={x(after)} y2={middle} />}
      {before !== undefined && <circle class="before" cx={x(before)} cy={middle} r={before === after ? 8 : 5} />}
      {after !== undefined && <circle class="after" cx={x(after)} cy={middle} r="5" />}
    </svg>
  );
};

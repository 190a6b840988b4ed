import type { GivenScore } from '../../domain/business-case/given-score.ts';
import { steps } from './steps.ts';
import './SpreadScale.css';

/** More dots than these are a number. */
const MOST_DOTS = 5;

/** How many have given each step, as dots on the scale; the table beneath says the same in words. */
export function SpreadScale({ given }: { readonly given: readonly GivenScore[] }) {
  return (
    <div className="spread-scale" aria-hidden>
      {steps.map((step) => {
        const count = given.filter((score) => score.step === step).length;
        return (
          <div key={step} className="spread-step" data-given={count > 0}>
            <span className="spread-dots">
              {count > MOST_DOTS
                ? `${String(count)}×`
                : Array.from({ length: count }, (_, index) => <i key={index} />)}
            </span>
            <span>{step}</span>
          </div>
        );
      })}
    </div>
  );
}

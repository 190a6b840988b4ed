import { exampleNames, type ExampleName } from '../../state/file-services.ts';
import { da } from '../../text/da.ts';
import { Dialog } from '../parts/Dialog.tsx';

interface Props {
  readonly onChoose: (name: ExampleName) => void;
  readonly onClose: () => void;
}

export function ExamplesDialog({ onChoose, onClose }: Props) {
  return (
    <Dialog title={da.cases.examplesTitle} onClose={onClose}>
      <p className="note">{da.cases.examplesText}</p>
      <ul className="example-list">
        {exampleNames.map((name) => (
          <li key={name}>
            <button type="button" className="example" onClick={() => onChoose(name)}>
              <strong>{da.cases.examples[name].title}</strong>
              <span className="note">{da.cases.examples[name].text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

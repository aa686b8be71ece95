import { magnitude, studyDelimitations } from '../../../register/study/delimitations';
import { Fold } from '../../parts/Fold';

/** What the figures leave out or take for granted, and where they are computed too. */
export const StudyDelimitations = () => (
  <Fold title="Avgränsningar">
    <p>{magnitude}</p>
    <ul class="reservations">
      {studyDelimitations.map(({ text, source }) => (
        <li key={text}>{text} ({source})</li>
      ))}
    </ul>
  </Fold>
);

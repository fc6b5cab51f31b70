import { SURVEY_SENTENCES } from '../../../sentences/surveys';
import type { Outcome } from '../../../session/work';
import { SurveyTable } from './survey-table';

/** Who answered surveys, of those whom they were sent to. */
export default function SurveysView({ outcome }: { readonly outcome: Outcome }) {
  const { surveys } = outcome.recalculation.results;
  if (surveys.length === 0) return <p>{SURVEY_SENTENCES.noSurveys}</p>;
  return surveys.flatMap((result) =>
    result.occasions.map((occasion, index) => {
      const { sheet, range } = result.document;
      const key = `${sheet} ${range.first.row} ${range.first.column} ${index}`;
      return <SurveyTable key={key} {...{ result, occasion, index }} />;
    }),
  );
}

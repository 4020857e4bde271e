import { withDateOrder, withRatingScale } from "../../register/settings/change-settings";
import type { RegisterSettings } from "../../register/settings/register-settings";
import type { TableView } from "../model/data-tables";
import { DATE_ORDERS, RATING_SCALES } from "../model/table-questions";
import { RadioChoice } from "./radio-choice";

export interface TableQuestionsProps {
  readonly table: TableView;
  readonly settings: RegisterSettings;
  readonly isBusy: boolean;
  readonly save: (next: RegisterSettings, said: string) => Promise<void>;
}

/** The questions that the cells of a table leave open. */
export function TableQuestions({
  table: { name, dateOrder, ratingScale },
  settings,
  isBusy,
  save,
}: TableQuestionsProps) {
  return (
    <>
      {dateOrder !== undefined && (
        <RadioChoice
          legend="Dates that can be read in two ways"
          options={DATE_ORDERS}
          value={dateOrder}
          isBusy={isBusy}
          choose={(order) => save(withDateOrder(settings, name, order), `The dates of ${name} are ${order}.`)}
        />
      )}
      {ratingScale !== undefined && (
        <RadioChoice
          legend="Scale of the ratings"
          options={RATING_SCALES}
          value={ratingScale}
          isBusy={isBusy}
          choose={(scale) =>
            save(withRatingScale(settings, name, scale), `The ratings of ${name} are on a scale of ${scale}.`)
          }
        />
      )}
    </>
  );
}

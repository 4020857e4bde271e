import type { RegisterDraft } from "../register-draft";
import { shortDay } from "../../../text/day-text";
import { isRestart } from "../../columns/is-restart";

/** Reports everyone who withdrew and started the same qualification again, at the later start: both participations count. */
export function checkRestarts({ participants, places }: RegisterDraft): void {
  const { count, index, qualification, start, withdrawn } = participants;
  /** Of each restart, the participation that ended last before it. */
  const before = new Map<number, number>();
  for (let position = 0; position < count; position++) {
    for (let other = index.next(position); other !== -1; other = index.next(other)) {
      if (qualification[other] !== qualification[position]) continue;
      const [first, second] = isRestart(participants, position, other) ? [position, other] : [other, position];
      const known = before.get(second);
      if (known === undefined || withdrawn[known] < withdrawn[first]) before.set(second, first);
    }
  }
  for (const [restarted, left] of before) {
    const details = {
      earlier: places.rowText(left, places.tableOf(restarted)),
      withdrawnOn: shortDay(withdrawn[left]),
    };
    places.report("restarted-participant", restarted, "startDate", shortDay(start[restarted]), details);
  }
}

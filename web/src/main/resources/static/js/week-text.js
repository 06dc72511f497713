/** Says painted half hours as text: `Mon 19:00 2h`, one entry for each stretch of a day. */
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const HALF_HOUR = 30;

const minutes = (box) => {
  const [hour, minute] = box.value.split("-")[1].split(":").map(Number);
  return hour * 60 + minute;
};

const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const length = (minute) => [minute >= 60 && `${Math.floor(minute / 60)}h`, minute % 60 && `${minute % 60}min`].filter(Boolean).join(" ");

/** The entries of what is painted, day by day. */
export const entriesOf = (boxes) => DAYS.flatMap((day) => entriesOfDay(day, boxes));

/** The same, but days that are as the server `said` of `cells` keep its words: times that are no half hours stay so. */
export function entriesOfWeek(boxes, cells, said) {
  const anew = said.some((slot) => slot.dataset.crosses === "true");
  return DAYS.flatMap((day) => {
    const words = said.filter((slot) => slot.dataset.day === day).map((slot) => slot.dataset.text);
    const same = boxes.every((box) => !box.value.startsWith(day) || box.checked === cells.has(box.value));
    return same && !anew && words.length > 0 ? words : entriesOfDay(day, boxes);
  });
}

/** The entries of one day, in the order of the clock. */
function entriesOfDay(day, boxes) {
  const painted = boxes.filter((box) => box.checked && box.value.startsWith(day)).map(minutes);
  const stretches = [];
  for (const start of painted) {
    const last = stretches.at(-1);
    if (last && last.end === start) {
      last.end += HALF_HOUR;
    } else {
      stretches.push({ start, end: start + HALF_HOUR });
    }
  }
  return stretches.map(({ start, end }) => `${day} ${clock(start)} ${length(end - start)}`);
}

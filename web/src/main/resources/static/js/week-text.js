/** Says painted half hours as text: `Mon 19:00 2h`, one entry for each stretch of a day. */
export const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const HALF_HOUR = 30;

const minutes = (box) => {
  const [hour, minute] = box.value.split("-")[1].split(":").map(Number);
  return hour * 60 + minute;
};

const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

const length = (minute) => [minute >= 60 && `${Math.floor(minute / 60)}h`, minute % 60 && `${minute % 60}min`].filter(Boolean).join(" ");

/** The entries of one day from the boxes of that day, in the order of the clock. */
export function entriesOf(day, boxes) {
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

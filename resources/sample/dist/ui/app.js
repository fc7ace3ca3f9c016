const form = document.getElementById("range");
const answer = document.getElementById("answer");
const oneDay = 24 * 60 * 60 * 1000;

// Monday to Friday, both ends included.
export function workdaysBetween(from, to) {
  let count = 0;
  for (let day = from.getTime(); day <= to.getTime(); day += oneDay) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

form.addEventListener("input", () => {
  const { from, to } = Object.fromEntries(new FormData(form));
  if (!from || !to) {
    answer.textContent = "Choose two dates.";
    return;
  }
  const count = workdaysBetween(new Date(from), new Date(to));
  answer.textContent = count === 1 ? "1 working day" : `${count} working days`;
});

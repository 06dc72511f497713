-- How a person likes to work: so much a day and a week at most, sessions of such a length, and what becomes of missed ones.
create table work_habit (
  owner_id uuid not null,
  most_a_day_minutes bigint,
  most_a_week_minutes bigint,
  shortest_minutes bigint,
  longest_minutes bigint,
  pause_minutes bigint,
  counts_planned boolean not null,
  moves_on_time time,
  version integer not null,
  constraint work_habit_pk primary key (owner_id),
  constraint work_habit_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint work_habit_day_bounded check (most_a_day_minutes between 15 and 1440),
  constraint work_habit_week_bounded check (most_a_week_minutes between 15 and 10080),
  constraint work_habit_shortest_bounded check (shortest_minutes between 5 and 1440),
  constraint work_habit_longest_bounded check (longest_minutes between 5 and 1440),
  constraint work_habit_pause_bounded check (pause_minutes between 5 and 1440),
  constraint work_habit_lengths_apart check (longest_minutes >= 2 * shortest_minutes)
);

-- What was foretold of each goal, the last of every week: by it forecasts are judged, and a falling chance is explained.
create table forecast (
  owner_id uuid not null,
  goal_id uuid not null,
  week_on date not null,
  made_at timestamp with time zone not null,
  due_on date,
  chance_permille integer,
  likely_on date,
  sure_on date,
  latest_on date,
  available_minutes bigint,
  constraint forecast_pk primary key (owner_id, goal_id, week_on),
  constraint forecast_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint forecast_chance_bounded check (chance_permille between 0 and 1000),
  constraint forecast_of_deadline check (
    (due_on is null and chance_permille is null and available_minutes is null)
    or (due_on is not null and chance_permille is not null and available_minutes is not null)
  )
);

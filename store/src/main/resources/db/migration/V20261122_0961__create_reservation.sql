-- A weekly slot that is kept for one goal or one growth track, in whatever promise it stands.
create table reservation (
  owner_id uuid not null,
  weekday integer not null,
  start_time time not null,
  goal_id uuid,
  track text,
  constraint reservation_pk primary key (owner_id, weekday, start_time),
  constraint reservation_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint reservation_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint reservation_weekday_known check (weekday between 1 and 7),
  constraint reservation_track_known check (track in ('LEADERSHIP', 'SPEAKING', 'NETWORK', 'EXPERTISE', 'WEAKNESSES')),
  constraint reservation_for_one check (
    (goal_id is null and track is not null) or (goal_id is not null and track is null)
  )
);

-- What really happened: minutes worked, the one running timer, measures with readings, targets with their counts.
create table work_log (
  owner_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  worked_on date not null,
  start_local timestamp,
  zone text not null,
  length_minutes bigint not null,
  source text not null,
  constraint work_log_pk primary key (owner_id, id),
  constraint work_log_task foreign key (owner_id, task_id) references task (owner_id, id),
  constraint work_log_length_bounded check (length_minutes between 1 and 60000),
  constraint work_log_source_known check (source in ('TIMER', 'HAND', 'SHEET'))
);

create index work_log_by_task on work_log (owner_id, task_id);

create table timer (
  owner_id uuid not null,
  task_id uuid not null,
  started_at timestamp with time zone not null,
  constraint timer_pk primary key (owner_id),
  constraint timer_task foreign key (owner_id, task_id) references task (owner_id, id) on delete cascade
);

create table measure (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  name text not null,
  unit text not null,
  baseline_milli bigint not null,
  target_milli bigint not null,
  version integer not null,
  constraint measure_pk primary key (owner_id, id),
  constraint measure_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint measure_name_short check (length(name) between 1 and 200)
);

create table reading (
  owner_id uuid not null,
  id uuid not null,
  measure_id uuid not null,
  read_on date not null,
  value_milli bigint not null,
  note text not null,
  constraint reading_pk primary key (owner_id, id),
  constraint reading_measure foreign key (owner_id, measure_id) references measure (owner_id, id)
);

create table target (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  name text not null,
  times integer not null,
  per text not null,
  version integer not null,
  constraint target_pk primary key (owner_id, id),
  constraint target_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint target_name_short check (length(name) between 1 and 200),
  constraint target_times_bounded check (times between 1 and 10000),
  constraint target_per_known check (per in ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'))
);

create table tally (
  owner_id uuid not null,
  id uuid not null,
  target_id uuid not null,
  counted_on date not null,
  times integer not null,
  constraint tally_pk primary key (owner_id, id),
  constraint tally_target foreign key (owner_id, target_id) references target (owner_id, id)
);

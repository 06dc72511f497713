-- The plan as the person last saw it, session by session, and what moved since then and why.
create table session (
  owner_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  start_local timestamp not null,
  zone text not null,
  length_minutes bigint not null,
  pinned boolean not null,
  constraint session_pk primary key (owner_id, id),
  constraint session_task foreign key (owner_id, task_id) references task (owner_id, id)
);

create index session_by_task on session (owner_id, task_id);

create table session_move (
  owner_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  before_local timestamp,
  after_local timestamp,
  reason text not null,
  moved_at timestamp with time zone not null,
  constraint session_move_pk primary key (owner_id, id),
  constraint session_move_task foreign key (owner_id, task_id) references task (owner_id, id)
);

-- Something to attain, and each change of it that a person gave a reason for. The goal that another serves may lie in
-- the trash, to come back: no constraint holds it there.
create table goal (
  owner_id uuid not null,
  id uuid not null,
  name text not null,
  area text not null,
  track text,
  horizon text not null,
  serves_id uuid,
  state text not null,
  deadline_on date,
  deadline_confirmed boolean not null,
  reward text not null,
  version integer not null,
  constraint goal_pk primary key (owner_id, id),
  constraint goal_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint goal_name_short check (length(name) between 1 and 200),
  constraint goal_state_known check (state in ('DRAFT', 'ACTIVE', 'ACHIEVED', 'DEFERRED', 'DROPPED'))
);

create table goal_change (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  subject text not null,
  before text not null,
  after text not null,
  reason text not null,
  changed_at timestamp with time zone not null,
  constraint goal_change_pk primary key (owner_id, id),
  constraint goal_change_goal foreign key (owner_id, goal_id) references goal (owner_id, id) on delete cascade
);

-- The sticky notes: types of task with their paper, tasks broken down to any depth, and what must come before what.
create table task_type (
  owner_id uuid not null,
  id uuid not null,
  name varchar(60) not null,
  paper integer not null,
  constraint task_type_pk primary key (owner_id, id),
  constraint task_type_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint task_type_name_once unique (owner_id, name),
  constraint task_type_name_short check (length(name) between 1 and 60),
  constraint task_type_paper_known check (paper between 1 and 8)
);

create table task (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  parent_id uuid,
  position integer not null,
  title text not null,
  type_id uuid,
  thought_through boolean not null,
  estimate_minutes bigint,
  importance integer not null,
  urgency integer not null,
  one_sitting boolean not null,
  progress_percent integer not null,
  completed_on date,
  version integer not null,
  constraint task_pk primary key (owner_id, id),
  constraint task_goal foreign key (owner_id, goal_id) references goal (owner_id, id) on delete cascade,
  constraint task_parent foreign key (owner_id, parent_id) references task (owner_id, id),
  constraint task_type_of foreign key (owner_id, type_id) references task_type (owner_id, id),
  constraint task_title_bounded check (length(title) between 1 and 500),
  constraint task_estimate_bounded check (estimate_minutes between 1 and 60000),
  constraint task_importance_bounded check (importance between 1 and 5),
  constraint task_urgency_bounded check (urgency between 1 and 5),
  constraint task_progress_bounded check (progress_percent between 0 and 100)
);

create index task_by_goal on task (owner_id, goal_id);

create table task_predecessor (
  owner_id uuid not null,
  task_id uuid not null,
  predecessor_id uuid not null,
  constraint task_predecessor_pk primary key (owner_id, task_id, predecessor_id),
  constraint task_predecessor_task foreign key (owner_id, task_id) references task (owner_id, id),
  constraint task_predecessor_before foreign key (owner_id, predecessor_id) references task (owner_id, id),
  constraint task_predecessor_other check (task_id <> predecessor_id)
);

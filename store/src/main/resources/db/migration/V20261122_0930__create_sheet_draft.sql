-- A plan sheet that was uploaded and looked at, but not taken into its goal yet.
create table sheet_draft (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  name text not null,
  content text not null,
  uploaded_at timestamp with time zone not null,
  constraint sheet_draft_pk primary key (owner_id, id),
  constraint sheet_draft_goal foreign key (owner_id, goal_id) references goal (owner_id, id) on delete cascade
);

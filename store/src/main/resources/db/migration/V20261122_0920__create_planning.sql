-- When a person's plan was last laid: sessions that have passed since then were not looked at yet.
create table planning (
  owner_id uuid not null,
  planned_at timestamp with time zone not null,
  constraint planning_pk primary key (owner_id),
  constraint planning_owner foreign key (owner_id) references account (id) on delete cascade
);

-- Where a person wants to be in five to ten years and why, what they stand for, and which goals lead there.
create table vision (
  owner_id uuid not null,
  ten_years text not null,
  five_years text not null,
  why text not null,
  mission text not null,
  core_values text not null,
  role_now text not null,
  role_wanted text not null,
  team text not null,
  organisation text not null,
  profession text not null,
  version integer not null,
  constraint vision_pk primary key (owner_id),
  constraint vision_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint vision_profession_known check (profession in ('OPEN', 'STAY', 'CHANGE'))
);

create table vision_link (
  owner_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  part text not null,
  words text not null,
  reason text not null,
  constraint vision_link_pk primary key (owner_id, id),
  constraint vision_link_goal foreign key (owner_id, goal_id) references goal (owner_id, id),
  constraint vision_link_words_bounded check (length(words) between 1 and 2000),
  constraint vision_link_reason_bounded check (length(reason) between 1 and 2000)
);

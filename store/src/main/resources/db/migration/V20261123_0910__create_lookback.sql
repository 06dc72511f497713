-- What a month shows is answered by a lesson, which keeps what it answers, or put away: then the subject is ALL.
create table lookback (
  owner_id uuid not null,
  month_on date not null,
  subject varchar(100) not null,
  constraint lookback_pk primary key (owner_id, month_on, subject),
  constraint lookback_owner foreign key (owner_id) references account (id) on delete cascade,
  constraint lookback_subject_bounded check (length(subject) between 1 and 100)
);

alter table lesson add column about text;

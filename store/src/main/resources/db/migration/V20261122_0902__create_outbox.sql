-- Mail is written in the use case's own transaction and sent afterwards.
create table outbox (
  id uuid not null,
  recipient text not null,
  subject text not null,
  body text not null,
  due_at timestamp with time zone not null,
  attempts integer not null,
  constraint outbox_pk primary key (id)
);

create index outbox_due on outbox (due_at);

-- A new address is used once its owner has followed a link in a letter to it.
create table email_change (
  token_hash varchar(64) not null,
  owner_id uuid not null,
  email text not null,
  expires_at timestamp with time zone not null,
  constraint email_change_pk primary key (token_hash),
  constraint email_change_owner foreign key (owner_id) references account (id) on delete cascade
);

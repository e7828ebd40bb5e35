-- Visits recorded before their evidence was derived at recording: lists showed a dash beside a visit with photos.
-- Migrations run before the tables are brought up to the schemas, on an empty database too.
do $$
begin
  if to_regclass('persuasion_visits') is null then
    return;
  end if;
  alter table persuasion_visits add column if not exists has_evidence boolean;
  perform set_config('nol.guard', 'open', true);
  update persuasion_visits
     set has_evidence = coalesce(photo_count, 0) > 0
       or coalesce(signature_count, 0) > 0
       or (coalesce(guardian_signature, '') = 'REFUSED' and coalesce(refusal_witness, '') ~ '\S')
   where has_evidence is null;
  perform set_config('nol.guard', '', true);
end $$;

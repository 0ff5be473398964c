-- The two system actors are shown beside people, in histories and reports: in words, as people are.
UPDATE users SET name = 'Demonstration story' WHERE id = '00000000-0000-4000-8000-000000000001';
UPDATE users SET name = 'Attest, setting up' WHERE id = '00000000-0000-4000-8000-000000000002';

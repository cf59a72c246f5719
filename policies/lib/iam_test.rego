package lib.iam_test

import data.lib.iam

_document(statement) := {"Version": "2012-10-17", "Statement": [statement]}

test_everything_on_everything_is_administrator if {
	iam.administrator(_document({"Effect": "Allow", "Action": "*", "Resource": "*"}))
	iam.administrator(_document({"Effect": "Allow", "Action": ["s3:GetObject", "*:*"], "Resource": ["*"]}))
	iam.administrator({"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})
}

test_everything_but_a_few_is_administrator if iam.administrator(_document({"Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*"}))

test_a_condition_does_not_make_it_less if iam.administrator(_document({
	"Effect": "Allow",
	"Action": "*",
	"Resource": "*",
	"Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}},
}))

test_less_is_no_administrator if {
	not iam.administrator(_document({"Effect": "Allow", "Action": "s3:*", "Resource": "*"}))
	not iam.administrator(_document({"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::a/*"}))
	not iam.administrator(_document({"Effect": "Deny", "Action": "*", "Resource": "*"}))
	not iam.administrator({})
}

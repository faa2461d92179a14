"""The forms of an answer, by the contract."""

from __future__ import annotations

import json

import pytest

from siasn_client.testing.tiruan import answers
from siasn_client.testing.tiruan.contract import load


@pytest.mark.parametrize("form", load().empty)
def test_every_form_of_nothing_goes_out_as_the_contract_writes_it(form: str) -> None:
    said, answer = load().empty[form], answers.empty(load(), form)
    body = answer.body.decode() if isinstance(said["body"], str) else json.loads(answer.body)
    assert (answer.status, body) == (said["status"], said["body"])


@pytest.mark.parametrize("name", load().errors)
def test_every_error_goes_out_as_the_contract_writes_it(name: str) -> None:
    said, answer = load().errors[name], answers.error(load(), name)
    body = answer.body.decode() if isinstance(said["body"], str) else json.loads(answer.body)
    assert (answer.status, body) == (said["status"], said["body"])


@pytest.mark.parametrize(("count", "head"), [(1, "1 error occurred:"), (2, "2 errors occurred:")])
def test_complaints_are_counted_in_go_s_grammar(count: int, head: str) -> None:
    message = json.loads(answers.validation(load(), ["X is required"] * count).body)["message"]
    assert message == head + "\n\t* X is required" * count + "\n\n"


def test_an_answer_does_not_show_its_body() -> None:
    assert "rahasia" not in repr(answers.json_answer(200, {"nama": "rahasia"}))

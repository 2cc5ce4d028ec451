"""Samatcha as an Airflow DAG (Airflow 2.4 or later): doctor, then one run, every night.

Copy this file to Airflow's dags folder and set the Airflow variables samatcha_home, samatcha_inputs,
samatcha_warehouse and samatcha_key_file. Exit 5 (another run holds the lock) marks the task as skipped, exit 1 (data
refused) fails without a retry, as the data will not mend themselves, and anything else is tried once more.

Backfill: a run always covers every file of the inputs, so there is nothing to fill in day by day; catchup is off and
one run after an outage does it all.
"""

import os
import subprocess
from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowException, AirflowFailException, AirflowSkipException
from airflow.models import Variable
from airflow.operators.python import PythonOperator

LOCKED = 5
DATA_REFUSED = 1


def samatcha(command, *more):
    """Runs one command; its lines go to the task's log."""
    arguments = [
        os.path.join(Variable.get("samatcha_home"), "scripts", "samatcha"),
        command,
        "--inputs",
        Variable.get("samatcha_inputs"),
        "--warehouse",
        Variable.get("samatcha_warehouse"),
        "--key-file",
        Variable.get("samatcha_key_file"),
        *more,
    ]
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    code = subprocess.run(arguments, env=environment, check=False).returncode
    if code == LOCKED:
        raise AirflowSkipException("Another run holds the lock of this warehouse.")
    if code == DATA_REFUSED:
        raise AirflowFailException("Data were refused; see the screening report of the run.")
    if code != 0:
        raise AirflowException("samatcha " + command + " ended with exit code " + str(code) + ".")


with DAG(
    dag_id="samatcha",
    description="Evidence for the assembly, from the files of tonight",
    schedule="30 18 * * *",  # 01:30 in Bangkok; Airflow reads this in UTC
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={
        "retries": 1,
        "retry_delay": timedelta(minutes=30),
        "execution_timeout": timedelta(hours=10),
        "email_on_failure": True,
    },
) as dag:
    doctor = PythonOperator(task_id="doctor", python_callable=samatcha, op_args=["doctor"])
    run = PythonOperator(task_id="run", python_callable=samatcha, op_args=["run"])
    doctor >> run

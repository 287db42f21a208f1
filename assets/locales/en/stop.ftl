## The stop screen

stop-title = Stop and sit down.
stop-now = Chest pain or pressure, pain spreading to arm, jaw or back, strong breathlessness, fainting, or a fast or uneven heartbeat that does not settle: call your emergency number.
stop-today-title = Get help today
stop-today-back = Back pain together with tingling, weakness or numbness in both legs, numb feeling around genitals or buttocks, trouble passing urine, or loss of bladder or bowel control is an emergency.
stop-today-leg = One leg swollen, warm, red or throbbing: urgent call; with breathlessness or chest pain: emergency.
stop-soon-title = See a doctor soon
stop-soon = Pain, tingling or numbness that keeps coming back or lasts; back pain with fever, weight loss, worse at night or not easing with rest; a joint that locks, gives way or swells; pain after a fall.
stop-numb = A numb seat that clears within minutes of standing is common after long sitting; numbness that stays, or in the saddle area, is not.
stop-close = Close
